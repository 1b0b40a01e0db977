# scheme camps
DELETE { <party/a1a1a1a1a1a1a1a1-p1> sk:camp ?o } INSERT { <party/a1a1a1a1a1a1a1a1-p1> sk:camp <concept/camps/martian> } WHERE { <party/a1a1a1a1a1a1a1a1-p1> sk:camp ?o }
