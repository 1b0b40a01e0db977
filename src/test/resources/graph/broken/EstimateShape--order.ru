# in order
DELETE { <estimate/s1> sk:best ?o } INSERT { <estimate/s1> sk:best 20 } WHERE { <estimate/s1> sk:best ?o }
