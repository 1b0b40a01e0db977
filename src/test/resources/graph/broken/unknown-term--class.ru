# slip of the pen
INSERT DATA { <claim/a1a1a1a1a1a1a1a1-c9> a sk:CasualtyClaims }
