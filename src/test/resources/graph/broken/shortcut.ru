# no participation of that role
INSERT DATA { <account/a1a1a1a1a1a1a1a1-e1> sk:defender <group/karenni-nationalities-defence-force> }
