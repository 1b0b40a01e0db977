# at least one account
DELETE WHERE { <engagement/e1> sk:hasAccount ?o }
