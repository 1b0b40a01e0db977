# scheme objects
INSERT DATA { <claim/a1a1a1a1a1a1a1a1-c1> sk:objectKind <concept/weapons/mine> }
