# name the one sk:Toll that a voice is on
INSERT DATA { <voice/x> a sk:Voice }
