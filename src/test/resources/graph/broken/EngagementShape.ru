# at least one account
DELETE WHERE { <engagement/09ff5ed445494899> sk:hasAccount ?o }
