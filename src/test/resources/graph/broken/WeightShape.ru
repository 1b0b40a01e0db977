# give one sk:bits
INSERT DATA { <weight/x> a sk:Weight }
