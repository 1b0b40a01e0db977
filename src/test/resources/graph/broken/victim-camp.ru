# differs from the camp
DELETE { <claim/a1a1a1a1a1a1a1a1-c1> sk:victimCamp ?o } INSERT { <claim/a1a1a1a1a1a1a1a1-c1> sk:victimCamp <concept/camps/civilian> } WHERE { <claim/a1a1a1a1a1a1a1a1-c1> sk:victimCamp ?o }
