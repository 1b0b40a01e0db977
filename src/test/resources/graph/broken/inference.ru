# names no rule
INSERT DATA { <account/a1a1a1a1a1a1a1a1-e1/role/2> sk:isInferred true }
