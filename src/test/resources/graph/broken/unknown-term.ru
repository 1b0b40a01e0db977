# slip of the pen
INSERT DATA { <claim/a1a1a1a1a1a1a1a1-c1> sk:victimCmap <concept/camps/state> }
