# let sk:replacedBy name a figure that stands
INSERT DATA { <claim/x> sk:replacedBy <claim/y> ; sk:stance <concept/stances/asserts> }
