# not above sk:countMax
DELETE { <claim/a1a1a1a1a1a1a1a1-c2> sk:countMin ?o } INSERT { <claim/a1a1a1a1a1a1a1a1-c2> sk:countMin 5 } WHERE { <claim/a1a1a1a1a1a1a1a1-c2> sk:countMin ?o }
