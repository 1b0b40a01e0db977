# scheme verifications
DELETE { <claim/a1a1a1a1a1a1a1a1-c1> sk:verification ?o } INSERT { <claim/a1a1a1a1a1a1a1a1-c1> sk:verification "unverified" } WHERE { <claim/a1a1a1a1a1a1a1a1-c1> sk:verification ?o }
