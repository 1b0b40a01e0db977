# name the one sk:EarlierVersion of an earlier claim
INSERT DATA { <earlier/x> a sk:EarlierClaim }
