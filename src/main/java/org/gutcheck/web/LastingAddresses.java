package org.gutcheck.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.springframework.web.servlet.resource.VersionStrategy;

/** Finds a file under the address that names its content and under no other, since browsers keep it for a year. */
class LastingAddresses extends VersionResourceResolver {

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        VersionStrategy strategy = getStrategyForPath(path);
        return strategy == null || strategy.extractVersion(path) == null
                ? null
                : super.resolveResourceInternal(request, path, locations, chain);
    }
}
