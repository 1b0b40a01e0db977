# give the claimant
DELETE WHERE { <claim/a1a1a1a1a1a1a1a1-c1> sk:claimant ?o }
