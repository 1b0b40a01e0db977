# hang numbers on claims
INSERT DATA { <account/a1a1a1a1a1a1a1a1-e1> sk:countMin 15 }
