# rejected candidate
INSERT DATA { <party/a1a1a1a1a1a1a1a1-p2> sk:rejectedCandidate <group/karenni-nationalities-defence-force> }
