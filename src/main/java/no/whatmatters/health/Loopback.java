package no.whatmatters.health;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Addresses that only this machine reaches. */
public final class Loopback {

    private Loopback() {}

    /** Whether the address is one of them. What cannot be resolved is none. */
    public static boolean is(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
