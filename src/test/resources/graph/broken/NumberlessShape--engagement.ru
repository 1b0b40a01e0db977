# hang numbers on claims
INSERT DATA { <engagement/269c03cf7abf33dc> sk:best 15 }
