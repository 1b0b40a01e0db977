# total over several
DELETE { <claim/a1a1a1a1a1a1a1a1-c1> sk:isTotal ?o } INSERT { <claim/a1a1a1a1a1a1a1a1-c1> sk:isTotal true } WHERE { <claim/a1a1a1a1a1a1a1a1-c1> sk:isTotal ?o }
