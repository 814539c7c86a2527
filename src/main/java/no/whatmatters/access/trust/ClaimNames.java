package no.whatmatters.access.trust;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an issuer calls the claims we read. The defaults are HelseID's.
 *
 * @param client id of the client
 * @param identityNumber fødselsnummer or D-nummer of who is logged in
 * @param name of who is logged in
 * @param assuranceLevel of the login, {@code high} for persons
 * @param securityLevel the same as it was before, 4 for persons
 * @param hprNumber number of authorised health personnel
 * @param legalEntity organisation number of the legal entity
 * @param unit organisation number of the place of care within it
 * @param supplier organisation number of who runs the client for others
 * @param role what a person is, where the issuer says it in a claim
 * @param attestation that a professional needs to see a person
 * @param representation that a citizen may act for another
 */
public record ClaimNames(
        @DefaultValue("client_id") String client,
        @DefaultValue("helseid://claims/identity/pid") String identityNumber,
        @DefaultValue("name") String name,

        @DefaultValue("helseid://claims/identity/assurance_level")
        String assuranceLevel,

        @DefaultValue("helseid://claims/identity/security_level")
        String securityLevel,

        @DefaultValue("helseid://claims/hpr/hpr_number") String hprNumber,

        @DefaultValue("helseid://claims/client/claims/orgnr_parent")
        String legalEntity,

        @DefaultValue("helseid://claims/client/claims/orgnr_child")
        String unit,

        @DefaultValue("helseid://claims/client/claims/orgnr_supplier")
        String supplier,

        @DefaultValue("roles") String role,
        @DefaultValue("nhn:tillitsrammeverk:parameters") String attestation,
        @DefaultValue("whatmatters:representation") String representation) {}
