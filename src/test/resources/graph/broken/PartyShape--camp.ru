# scheme camps
DELETE { <party/p1> sk:camp ?o } INSERT { <party/p1> sk:camp <concept/camps/martian> } WHERE { <party/p1> sk:camp ?o }
