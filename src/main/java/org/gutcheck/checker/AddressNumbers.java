package org.gutcheck.checker;

import java.util.List;
import org.gutcheck.catalogue.Address;
import org.jspecify.annotations.Nullable;

/** The place of each address in a list, found without boxing: a table with free slots, at most half full. */
final class AddressNumbers {

    private final @Nullable Address[] slots;
    private final int[] numbers;

    AddressNumbers(List<Address> addresses) {
        int size = Integer.highestOneBit(Math.max(1, addresses.size())) * 4;
        this.slots = new @Nullable Address[size];
        this.numbers = new int[size];
        for (int number = 0; number < addresses.size(); number++) {
            int slot = slot(addresses.get(number));
            slots[slot] = addresses.get(number);
            numbers[slot] = number;
        }
    }

    /** The place of an address, from 0, or -1 where it is not in the list. */
    int of(Address address) {
        int slot = slot(address);
        return slots[slot] == null ? -1 : numbers[slot];
    }

    /** The slot of an address, or the free one where it would go. */
    private int slot(Address address) {
        int mask = slots.length - 1;
        int hash = address.hashCode();
        int slot = (hash ^ (hash >>> 16)) & mask;
        while (true) {
            Address there = slots[slot];
            if (there == null || there.equals(address)) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
    }
}
