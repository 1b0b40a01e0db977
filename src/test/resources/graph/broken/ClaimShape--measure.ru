# scheme harms
DELETE WHERE { <claim/a1a1a1a1a1a1a1a1-c1> sk:measure ?o }
