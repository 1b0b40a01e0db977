# sk:evidence
DELETE WHERE { <account/a1a1a1a1a1a1a1a1-e1> sk:evidence ?o }
