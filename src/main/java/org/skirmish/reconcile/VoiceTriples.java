package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.sk;

import org.apache.jena.graph.Node;
import org.skirmish.reconcile.Figures.Claim;

/** Writes who says what of one toll, and what the claims are to each other. */
final class VoiceTriples {

    private final DerivedGraph out;
    private final String base;

    VoiceTriples(DerivedGraph out, String base) {
        this.out = out;
        this.base = base;
    }

    void write(Node toll, Voices voices) {
        voices.all().forEach(voice -> voice(toll, voice));
        voices.overtaken().forEach((claim, earlier) -> out.add(claim.node(), sk("revises"), earlier.node()));
        for (Claim denial : voices.denials()) {
            voices.denied(denial).forEach(claim -> out.add(denial.node(), sk("denies"), claim.node()));
        }
        voices.contradictions().forEach(this::contradiction);
    }

    private void voice(Node toll, Voice voice) {
        Node node = Names.minted(base, "voice", toll.getURI(), voice.name());
        out.type(node, sk("Voice"));
        out.add(node, sk("toll"), toll);
        voice.claims().stream()
                .flatMap(claim -> claim.teller().group().stream())
                .findFirst()
                .ifPresent(group -> out.add(node, sk("claimantGroup"), group));
        voice.claims().forEach(claim -> {
            out.add(claim.node(), sk("voice"), node);
            if (voice.isSuperseded(claim)) {
                out.truth(claim.node(), sk("isSuperseded"), true);
            }
        });
        voice.repeats().forEach((claim, first) -> out.add(claim.node(), sk("repeats"), first.node()));
        voice.revises().forEach((claim, earlier) -> out.add(claim.node(), sk("revises"), earlier.node()));
    }

    private void contradiction(Voices.Contradiction found) {
        Node lower = found.lower().node();
        Node higher = found.higher().node();
        Node node = Names.minted(base, "contradiction", lower.getURI(), higher.getURI());
        out.type(node, sk("Contradiction"));
        out.add(node, sk("lowerClaim"), lower);
        out.add(node, sk("higherClaim"), higher);
        out.add(lower, sk("contradicts"), higher);
        out.whole(node, sk("distance"), found.distance());
        out.truth(node, sk("isOwnAgainstEnemy"), found.isOwnAgainstEnemy());
    }
}
