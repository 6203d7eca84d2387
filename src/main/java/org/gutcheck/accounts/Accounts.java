package org.gutcheck.accounts;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All accounts. */
interface Accounts extends JpaRepository<Account, Long> {

    Optional<Account> findBySignInName(String signInName);

    List<Account> findAllByOrderBySignInName();

    /** Everybody who can administer now, held until the transaction ends, so that the last one stays. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.role = org.gutcheck.accounts.Role.ADMINISTRATOR and a.disabled = false"
            + " and a.passwordHash is not null order by a.id")
    List<Account> lockAdministrators();
}
