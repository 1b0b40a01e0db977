# hang numbers on claims
INSERT DATA { <engagement/09ff5ed445494899> sk:best 15 }
