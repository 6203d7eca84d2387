package org.gutcheck.content.seed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words and 8-word windows, exactly as {@code src/bin/source-facts} reads them: Unicode NFC; the typographic apostrophes
 * U+2018, U+2019 and U+02BC and the grave accent become the plain apostrophe; lower case; a word is a run of letters,
 * digits and apostrophes; apostrophes at its ends are dropped. A window is 8 words joined by single spaces, kept as the
 * first 16 hex digits of the SHA-256 of its UTF-8 bytes.
 */
final class ArticleWords {

    static final int WINDOW = 8;

    private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02bc`]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");
    private static final Pattern ENDS = Pattern.compile("^'+|'+$");

    private ArticleWords() {}

    static List<String> in(String text) {
        String normalized = Normalizer.normalize(text, Normalizer.Form.NFC);
        Matcher matcher =
                WORD.matcher(APOSTROPHE.matcher(normalized).replaceAll("'").toLowerCase(Locale.ROOT));
        List<String> words = new ArrayList<>();
        while (matcher.find()) {
            String word = ENDS.matcher(matcher.group()).replaceAll("");
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Every 8 words in a row, in plain text. */
    static List<String> windows(String text) {
        List<String> words = in(text);
        List<String> windows = new ArrayList<>();
        for (int start = 0; start + WINDOW <= words.size(); start++) {
            windows.add(String.join(" ", words.subList(start, start + WINDOW)));
        }
        return windows;
    }

    static String hash(String window) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] digest = sha256.digest(window.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
