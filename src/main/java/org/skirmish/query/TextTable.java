package org.skirmish.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws rows as columns of plain text. Cells wider than 60 characters go on in the next line. */
final class TextTable {

    private static final int WIDEST = 60;

    private final List<List<List<String>>> rows;
    private final int[] widths;

    private TextTable(List<List<List<String>>> rows, int columns) {
        this.rows = rows;
        this.widths = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .flatMap(row -> row.get(column).stream())
                        .mapToInt(TextTable::width)
                        .max()
                        .orElse(0))
                .toArray();
    }

    static String of(Results results) {
        List<List<List<String>>> rows = new ArrayList<>();
        rows.add(results.columns().stream().map(List::of).toList());
        results.texts()
                .forEach(row -> rows.add(row.stream().map(TextTable::wrap).toList()));
        return new TextTable(rows, results.columns().size()).draw();
    }

    private String draw() {
        StringBuilder out = new StringBuilder();
        draw(rows.get(0), out);
        out.append(IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining("  ")))
                .append('\n');
        rows.subList(1, rows.size()).forEach(row -> draw(row, out));
        int answers = rows.size() - 1;
        return out.append(answers == 1 ? "1 row\n" : answers + " rows\n").toString();
    }

    private void draw(List<List<String>> row, StringBuilder out) {
        int height = row.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell = i < row.get(column).size() ? row.get(column).get(i) : "";
                line.append(cell).append(" ".repeat(widths[column] - width(cell) + 2));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static List<String> wrap(String cell) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : cell.strip().split("\\s+")) {
            if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > WIDEST) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
