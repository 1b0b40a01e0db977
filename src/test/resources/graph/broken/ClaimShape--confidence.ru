# confidence from 0 to 1
DELETE { <claim/a1a1a1a1a1a1a1a1-c1> sk:confidence ?o } INSERT { <claim/a1a1a1a1a1a1a1a1-c1> sk:confidence 1.5 } WHERE { <claim/a1a1a1a1a1a1a1a1-c1> sk:confidence ?o }
