package variorum.align;

import java.util.ArrayList;
import java.util.List;

/** What each paragraph of one side shares with each of the other, found through an index of the terms. */
final class SharedWeights {
    private SharedWeights() {}

    /** For every base paragraph and every other paragraph the weight that {@link Terms#shared} would give. */
    static float[][] of(Terms[] base, Terms[] other, double[] weights) {
        List<List<int[]>> index = index(other, weights.length);
        float[][] shared = new float[base.length][other.length];
        for (int b = 0; b < base.length; b++) {
            for (int at = 0; at < base[b].size(); at++) {
                int term = base[b].ids()[at];
                for (int[] posting : index.get(term)) {
                    shared[b][posting[0]] += (float) (weights[term] * Math.min(base[b].counts()[at], posting[1]));
                }
            }
        }
        return shared;
    }

    /** For every term the paragraphs that use it, each with how often. */
    private static List<List<int[]>> index(Terms[] paragraphs, int terms) {
        List<List<int[]>> index = new ArrayList<>(terms);
        for (int term = 0; term < terms; term++) {
            index.add(new ArrayList<>());
        }
        for (int paragraph = 0; paragraph < paragraphs.length; paragraph++) {
            for (int at = 0; at < paragraphs[paragraph].size(); at++) {
                index.get(paragraphs[paragraph].ids()[at])
                        .add(new int[] {paragraph, paragraphs[paragraph].counts()[at]});
            }
        }
        return index;
    }
}
