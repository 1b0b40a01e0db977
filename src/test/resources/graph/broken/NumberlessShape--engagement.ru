# hang numbers on claims
INSERT DATA { <engagement/e1> sk:best 15 }
