# names for the measure
DELETE { <claim/a1a1a1a1a1a1a1a1-c1> sk:measure ?o } INSERT { <claim/a1a1a1a1a1a1a1a1-c1> sk:measure <concept/harms/displaced> } WHERE { <claim/a1a1a1a1a1a1a1a1-c1> sk:measure ?o }
