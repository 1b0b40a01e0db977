# in order
DELETE { <estimate/26002baf0a924a55> sk:best ?o } INSERT { <estimate/26002baf0a924a55> sk:best 20 } WHERE { <estimate/26002baf0a924a55> sk:best ?o }
