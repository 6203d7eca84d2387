package org.gutcheck.accounts;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns names and addresses into hashes that say nothing without the installation's own key. */
@Component
class SignInKey {

    private static final String ALGORITHM = "HmacSHA256";

    /** Of IPv4, or with a colon, which no name of a host has; whatever else comes would be looked up. */
    private static final Pattern LITERAL = Pattern.compile(
            "(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}|(?=.*:)[\\p{XDigit}:][\\p{XDigit}:.]*");

    private static final int BYTES_OF_AN_IPV6_NETWORK = 8;

    private final JdbcClient sql;
    private volatile @Nullable SecretKeySpec key;

    SignInKey(JdbcClient sql) {
        this.sql = sql;
    }

    String hash(String kind, String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            String text = kind + "\n" + String.join("\n", parts);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An address as it is counted: one of IPv6 by its network, since one household has billions; no address, as it is. */
    static String network(String address) {
        if (!LITERAL.matcher(address).matches()) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, BYTES_OF_AN_IPV6_NETWORK)));
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }

    private SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known == null) {
            known = new SecretKeySpec(HexFormat.of().parseHex(stored().orElseGet(this::madeUp)), ALGORITHM);
            key = known;
        }
        return known;
    }

    private Optional<String> stored() {
        return sql.sql("select secret from sign_in_key where id = 1")
                .query(String.class)
                .optional();
    }

    private String madeUp() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        try {
            sql.sql("insert into sign_in_key (id, secret) values (1, ?)")
                    .param(secret)
                    .update();
            return secret;
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            return stored().orElseThrow();
        }
    }
}
