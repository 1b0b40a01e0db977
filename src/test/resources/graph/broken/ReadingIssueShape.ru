# what is wrong, in one line
DELETE WHERE { <report/a1a1a1a1a1a1a1a1/issue/1> sk:problem ?o }
