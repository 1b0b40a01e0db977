# sk:evidence
DELETE WHERE { <claim/a1a1a1a1a1a1a1a1-c1> sk:evidence ?o }
