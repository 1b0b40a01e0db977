package org.skirmish.annotate.transition;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses as CoreNLP's neural dependency parser does, by the same model and to the same graphs, in a third of its time:
 * the network is evaluated by {@link ActionScores}, and of the five graphs that CoreNLP derives from each tree only the
 * one that is read is made. A test holds the two equal.
 */
public final class TransitionParser {

    /** The place of the root's relation in the model. */
    private static final int ROOT = 0;

    private final ParserModel model;
    private final ActionScores scores;

    private TransitionParser(ParserModel model) {
        this.model = model;
        this.scores = new ActionScores(model);
    }

    /**
     * A parser by CoreNLP's model for English, which is read anew.
     *
     * @throws UncheckedIOException if the model is not on the class path, or cannot be read
     */
    public static TransitionParser english() {
        try (InputStream in = IOUtils.getInputStreamFromURLOrClasspathOrFileSystem(DependencyParser.DEFAULT_MODEL)) {
            return new TransitionParser(new ModelReader(in).read());
        } catch (IOException e) {
            throw new UncheckedIOException("the parser's model cannot be read: " + DependencyParser.DEFAULT_MODEL, e);
        }
    }

    /**
     * The enhanced++ graph of a sentence whose tokens are tagged and numbered from one; without vertices if there are
     * no tokens.
     */
    public SemanticGraph parse(List<CoreLabel> tokens) {
        ParserState state = new ParserState(tokens.size());
        FeatureRows features = new FeatureRows(model, tokens);
        while (!state.finished()) {
            if (state.mayJoin()) {
                take(best(scores.of(features.of(state)), state.mayShift()), state);
            } else if (state.mayShift()) {
                state.shift();
            } else {
                state.arcRight(ROOT);
            }
        }
        return SemanticGraphFactory.generateEnhancedPlusPlusDependencies(structure(tokens, state));
    }

    /** The action of the highest score; no arc between words bears the root's relation. */
    private int best(float[] scores, boolean mayShift) {
        int relations = model.relations().size();
        int best = ROOT + 1;
        for (int action = best + 1; action < scores.length; action++) {
            boolean may = action == 2 * relations ? mayShift : action != relations + ROOT;
            if (may && scores[action] > scores[best]) {
                best = action;
            }
        }
        return best;
    }

    private void take(int action, ParserState state) {
        int relations = model.relations().size();
        if (action == 2 * relations) {
            state.shift();
        } else if (action < relations) {
            state.arcLeft(action);
        } else {
            state.arcRight(action - relations);
        }
    }

    private GrammaticalStructure structure(List<CoreLabel> tokens, ParserState state) {
        IndexedWord root = new IndexedWord(new Word("ROOT"));
        root.set(CoreAnnotations.IndexAnnotation.class, 0);
        List<TypedDependency> dependencies = new ArrayList<>();
        for (int i = 1; i <= tokens.size(); i++) {
            int head = state.head(i);
            IndexedWord governor = head == 0 ? root : new IndexedWord(tokens.get(head - 1));
            GrammaticalRelation relation = head == 0
                    ? GrammaticalRelation.ROOT
                    : relation(model.relations().get(state.label(i)));
            dependencies.add(new TypedDependency(relation, governor, new IndexedWord(tokens.get(i - 1))));
        }
        return new UniversalEnglishGrammaticalStructure(dependencies, new TreeGraphNode(root));
    }

    private static GrammaticalRelation relation(String name) {
        GrammaticalRelation known = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(name);
        return known != null
                ? known
                : new GrammaticalRelation(Language.UniversalEnglish, name, null, GrammaticalRelation.DEPENDENT);
    }
}
