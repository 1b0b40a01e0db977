# give the whole as sk:partOf
INSERT DATA { <claim/a1a1a1a1a1a1a1a1-c1> sk:isOfBreakdown true }
