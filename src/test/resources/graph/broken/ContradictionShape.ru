# name the one lower claim
INSERT DATA { <contradiction/x> a sk:Contradiction ; sk:distance 2 }
