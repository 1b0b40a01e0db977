# in order
DELETE { <estimate/34963d3621ce0f26> sk:low ?o } INSERT { <estimate/34963d3621ce0f26> sk:low 2000 } WHERE { <estimate/34963d3621ce0f26> sk:low ?o }
