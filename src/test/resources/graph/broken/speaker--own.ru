# another kind of claimant
DELETE { <claim/a1a1a1a1a1a1a1a1-c1> sk:claimantKind ?o } INSERT { <claim/a1a1a1a1a1a1a1a1-c1> sk:claimantKind <concept/claimant-kinds/outlet> } WHERE { <claim/a1a1a1a1a1a1a1a1-c1> sk:claimantKind ?o }
