# two accounts that match
DELETE DATA { <match/m1> sk:matches <account/b2b2b2b2b2b2b2b2-e1> }
