# rejected candidate
INSERT DATA { <party/p2> sk:rejectedCandidate <group/kndf> }
