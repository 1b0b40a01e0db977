# two accounts that match
DELETE DATA { <match/09ff5ed445494899> sk:matches <account/b2b2b2b2b2b2b2b2-e1> }
