# in order
DELETE { <estimate/387781e4b73c0f34> sk:low ?o } INSERT { <estimate/387781e4b73c0f34> sk:low 20 } WHERE { <estimate/387781e4b73c0f34> sk:low ?o }
