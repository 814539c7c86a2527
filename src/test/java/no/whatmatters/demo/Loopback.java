package no.whatmatters.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Addresses that only this machine reaches. */
final class Loopback {

    private Loopback() {}

    /** Whether the address is one of them. What cannot be resolved is none. */
    static boolean is(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
