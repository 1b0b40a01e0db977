# broader than itself
INSERT DATA { <concept/actors/x> <http://www.w3.org/2004/02/skos/core#broader> <concept/actors/y> . <concept/actors/y> <http://www.w3.org/2004/02/skos/core#broader> <concept/actors/x> }
