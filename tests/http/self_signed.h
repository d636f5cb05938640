// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace usher::test {

/// A certificate for 127.0.0.1 that nobody vouches for, and its key. It guards nothing.
inline constexpr char selfSignedCertificate[] = R"(-----BEGIN CERTIFICATE-----
MIIBkDCCATagAwIBAgIUepow3DytXM0ejY0a0iBZQw5rDpUwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyNTIyMjgyM1oYDzIxMjYxMTAx
MjIyODIzWjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAARUpl5t10MZA8fSy+w550VBGK6oy91c5LOhtDmMvvkfQZDS2V+Ct9S9
SCxuGrc2ngksDQqmhgqJGx2XlmWT4RYeo2QwYjAdBgNVHQ4EFgQUuPN3EaR4HO42
/ZRoGBJ3wNMP1QcwHwYDVR0jBBgwFoAUuPN3EaR4HO42/ZRoGBJ3wNMP1QcwDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0gAMEUC
IQCwibVFSp7N52TJhxAuAbQONAMcintfqX/307qLNNzv0gIgSRlrApEVwTL57EER
rArWhUkKnSSRLdiL18i/jmwhgyE=
-----END CERTIFICATE-----
)";
inline constexpr char selfSignedKey[] = R"(-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIKf4lJLH4FMjqejVJq+Jp1Djejj/bMeIk6AGmhOubPjyoAoGCCqGSM49
AwEHoUQDQgAEVKZebddDGQPH0svsOedFQRiuqMvdXOSzobQ5jL75H0GQ0tlfgrfU
vUgsbhq3Np4JLA0KpoYKiRsdl5Zlk+EWHg==
-----END EC PRIVATE KEY-----
)";

}  // namespace usher::test
