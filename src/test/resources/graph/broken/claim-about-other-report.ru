# another report
DELETE { <claim/a1a1a1a1a1a1a1a1-c1> sk:about ?o } INSERT { <claim/a1a1a1a1a1a1a1a1-c1> sk:about <account/b2b2b2b2b2b2b2b2-e1> } WHERE { <claim/a1a1a1a1a1a1a1a1-c1> sk:about ?o }
