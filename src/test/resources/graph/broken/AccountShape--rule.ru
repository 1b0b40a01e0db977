# at least one rule
DELETE WHERE { <account/a1a1a1a1a1a1a1a1-e1> sk:madeByRule ?o }
