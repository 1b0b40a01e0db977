# at least one account
DELETE WHERE { <engagement/269c03cf7abf33dc> sk:hasAccount ?o }
