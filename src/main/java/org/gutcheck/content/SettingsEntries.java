package org.gutcheck.content;

import org.springframework.data.repository.ListCrudRepository;

/** The settings of the working copy: none before the first migration has filled them, and one row from then on. */
public interface SettingsEntries extends ListCrudRepository<SettingsEntry, Integer> {}
